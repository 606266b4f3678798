package io.kvcompat.internal.redisson;

import io.kvcompat.client.ConnectFailedException;
import io.kvcompat.client.Endpoint;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.ssl.NotSslRecordException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells people why a connection could not be opened, in one sentence. */
final class ConnectFailures {
    private final Endpoint endpoint;
    private final Duration timeout;

    ConnectFailures(Endpoint endpoint, Duration timeout) {
        this.endpoint = endpoint;
        this.timeout = timeout;
    }

    ConnectFailedException of(Throwable failure) {
        String reason = null;
        Throwable root = failure;
        for (Throwable cause = failure; cause != null && reason == null; cause = cause.getCause()) {
            reason = reason(cause);
            root = cause;
        }
        return because(reason != null ? reason : String.valueOf(root.getMessage()));
    }

    ConnectFailedException because(String reason) {
        return new ConnectFailedException("Cannot connect to " + endpoint.address() + ": " + reason);
    }

    private @Nullable String reason(Throwable cause) {
        if (cause instanceof ConnectTimeoutException || cause instanceof TimeoutException) {
            return timedOut();
        }
        if (cause instanceof UnknownHostException) {
            return "the host name is unknown";
        }
        if (cause instanceof NoRouteToHostException) {
            return "there is no route to the host";
        }
        if (cause instanceof ConnectException) {
            return isText(cause, "refused") ? "connection refused; is the server running?" : cause.getMessage();
        }
        if (endpoint.unixSocket() && cause instanceof SocketException && isText(cause, "No such file")) {
            return "there is no such socket";
        }
        if (cause instanceof NotSslRecordException) {
            return "the server does not speak TLS on this port; use redis:// instead of rediss://";
        }
        if (cause instanceof CertificateException) {
            return certificate(cause);
        }
        if (cause instanceof SSLException && cause.getCause() == null) {
            return "the TLS handshake failed: " + cause.getMessage()
                    + (endpoint.tls() != null && endpoint.tls().certificateFile() == null
                            ? "; if the server asks for a client certificate, give cert= and key="
                            : "");
        }
        if (cause instanceof ClosedChannelException) {
            return closed();
        }
        return null;
    }

    String timedOut() {
        return "no answer within " + timeout.toMillis() + " ms"
                + (endpoint.tls() == null ? "" : "; does the server speak TLS on this port?");
    }

    String closed() {
        return "the server closed the connection at once"
                + (endpoint.tls() == null
                        ? "; does it want TLS (rediss://)?"
                        : "; does it speak TLS on this port, and does it ask for a client certificate (cert= and key=)?");
    }

    private String certificate(Throwable cause) {
        boolean wrongHost = isText(cause, "subject alternative") || isText(cause, "No name matching");
        return wrongHost
                ? "the server's certificate is for another host (" + cause.getMessage()
                        + "); verify-host=false accepts it"
                : "the server's certificate is not trusted (" + cause.getMessage()
                        + "); give the certificate of its authority with ca=";
    }

    private static boolean isText(Throwable cause, String part) {
        return cause.getMessage() != null && cause.getMessage().contains(part);
    }
}
