package io.kvcompat.internal.redisson;

import io.kvcompat.client.ClientException;
import io.kvcompat.client.CommandTimeoutException;
import io.kvcompat.client.ConnectionLostException;
import io.kvcompat.client.Endpoint;
import io.kvcompat.client.Protocol;
import io.kvcompat.client.ProtocolException;
import io.kvcompat.client.Session;
import io.kvcompat.command.Command;
import io.kvcompat.reply.BulkErrorReply;
import io.kvcompat.reply.ErrorReply;
import io.kvcompat.reply.Reply;
import java.time.Duration;

/** The commands that open a session: AUTH, HELLO 3, SELECT, each only where needed. */
final class Handshake {
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
            String refusal = refusal(Command.of("HELLO", "3"));
            if (!refusal.isEmpty()) {
                throw failures.because(
                        refusal.startsWith("NOAUTH")
                                ? wantsPassword()
                                : "the server does not speak RESP3, it answered HELLO 3 with: " + refusal);
            }
        } else if (password == null) {
            // One exchange at least, or a port that speaks something else would pass for a server.
            String refusal = refusal(Command.of("PING"));
            if (refusal.startsWith("NOAUTH")) {
                throw failures.because(wantsPassword());
            }
        }
        if (endpoint.database() != 0) {
            String refusal = refusal(Command.of("SELECT", Integer.toString(endpoint.database())));
            if (!refusal.isEmpty()) {
                throw failures.because("database " + endpoint.database() + " cannot be selected: " + refusal);
            }
        }
    }

    private void authenticate(String password) {
        String username = endpoint.username();
        Command auth = username == null ? Command.of("AUTH", password) : Command.of("AUTH", username, password);
        String refusal = refusal(auth);
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

    /** Sends {@code command}; returns the text of the error that it was answered with, or an empty string. */
    private String refusal(Command command) {
        try {
            Reply reply = session.call(command, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))
                    .reply();
            return reply instanceof ErrorReply error
                    ? error.value().utf8()
                    : reply instanceof BulkErrorReply bulk ? bulk.value().utf8() : "";
        } catch (CommandTimeoutException e) {
            throw failures.because(failures.timedOut());
        } catch (ConnectionLostException e) {
            // A server that speaks first may have been found out before the command was sent.
            ProtocolException failure = exchanges.protocolFailure();
            throw failures.because(failure == null ? failures.closed() : String.valueOf(failure.getMessage()));
        } catch (ClientException e) {
            throw failures.because(String.valueOf(e.getMessage()));
        }
    }
}
