package io.kvcompat.internal.redisson;

import io.kvcompat.client.CommandTimeoutException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.Bytes;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Quoting;
import io.kvcompat.reply.Reply;
import io.kvcompat.reply.ReplyType;
import java.time.Duration;

/** The commands that open a session: AUTH, HELLO 3, SELECT, each only where needed. */
final class Handshake {
    /** What networking.c of either server sends, unasked, to a client over {@code maxclients}. */
    private static final String TOO_MANY_CLIENTS = "ERR max number of clients reached";

    private final Endpoint endpoint;
    private final Session session;
    private final ExchangeHandler exchanges;
    private final ConnectFailures failures;
    private final long deadline;

    Handshake(Endpoint endpoint, Session session, ExchangeHandler exchanges, ConnectFailures failures, long deadline) {
        this.endpoint = endpoint;
        this.session = session;
        this.exchanges = exchanges;
        this.failures = failures;
        this.deadline = deadline;
    }

    void run() {
        String password = endpoint.password();
        if (password != null) {
            authenticate(password);
        }
        if (session.protocol() == Protocol.RESP3) {
            String refusal = refusal(Command.of("HELLO", "3"), ReplyType.MAP);
            if (!refusal.isEmpty()) {
                throw failures.because(
                        refusal.startsWith("NOAUTH")
                                ? wantsPassword()
                                : "the server does not speak RESP3, it answered HELLO 3 with: " + refusal);
            }
        } else if (password == null) {
            // One exchange at least, or a port that speaks something else would pass for a server.
            String refusal = refusal(Command.of("PING"), ReplyType.SIMPLE_STRING);
            if (refusal.startsWith("NOAUTH")) {
                throw failures.because(wantsPassword());
            }
        }
        if (endpoint.database() != 0) {
            String refusal =
                    refusal(Command.of("SELECT", Integer.toString(endpoint.database())), ReplyType.SIMPLE_STRING);
            if (!refusal.isEmpty()) {
                throw failures.because("database " + endpoint.database() + " cannot be selected: " + refusal);
            }
        }
    }

    private void authenticate(String password) {
        String username = endpoint.username();
        Command auth = username == null ? Command.of("AUTH", password) : Command.of("AUTH", username, password);
        String refusal = refusal(auth, ReplyType.SIMPLE_STRING);
        if (refusal.startsWith("WRONGPASS") || refusal.contains("invalid password")) {
            throw failures.because("wrong user or password");
        }
        if (refusal.contains("without any password configured") || refusal.contains("no password is set")) {
            throw failures.because("the server has no password set; leave it out of the address");
        }
        if (!refusal.isEmpty()) {
            // A server that does not know AUTH repeats its arguments.
            throw failures.because(
                    "AUTH was refused: " + (password.isEmpty() ? refusal : refusal.replace(password, "***")));
        }
    }

    private static String wantsPassword() {
        return "the server wants a password; write it as redis://user:password@host";
    }

    /**
     * Sends {@code command}; returns the text of the error that it was answered with, or an empty string where the
     * answer has the type that servers give.
     */
    private String refusal(Command command, ReplyType expected) {
        Reply reply = ask(command);
        if (reply.isError()) {
            String text = errorText(reply);
            if (text.startsWith(TOO_MANY_CLIENTS)) {
                throw failures.because(refusedAtOnce(text));
            }
            return text;
        }
        if (reply.type() != expected) {
            // The type alone: what echoes commands would show the password.
            throw failures.because("this is no Redis or Valkey, it answers " + command.name() + " with a reply of type "
                    + reply.type().label());
        }
        return "";
    }

    private static String errorText(Reply error) {
        if (error instanceof ErrorReply simple) {
            return text(simple.value());
        }
        return error instanceof BulkErrorReply bulk ? text(bulk.value()) : error.toString();
    }

    private static String refusedAtOnce(String text) {
        return "the server refused the connection with: " + text;
    }

    private static String text(Bytes value) {
        return Quoting.isPrintable(value) ? value.utf8() : Quoting.quote(value);
    }

    private Reply ask(Command command) {
        try {
            return session.call(command, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))
                    .reply();
        } catch (CommandTimeoutException e) {
            throw failures.because(failures.timedOut());
        } catch (ConnectionLostException e) {
            // A server that speaks first may have been found out before the command was sent.
            ProtocolException failure = exchanges.protocolFailure();
            Reply farewell = exchanges.farewell();
            if (failure != null) {
                throw failures.because(withoutExcerpt(failure));
            }
            throw failures.because(farewell == null ? failures.closed() : refusedAtOnce(errorText(farewell)));
        } catch (ProtocolException e) {
            throw failures.because(withoutExcerpt(e));
        }
    }

    /** Returns the message without what the server sent, where that might repeat the password. */
    private String withoutExcerpt(ProtocolException failure) {
        String message = String.valueOf(failure.getMessage());
        int excerpt = message.indexOf(": \"");
        return endpoint.password() == null || excerpt < 0 ? message : message.substring(0, excerpt);
    }
}
