package io.kvcompat.bdd.fault;

import io.kvcompat.bdd.fault.FaultProxy.Passage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What goes wrong between a client and a server, once it has struck. */
enum NetworkFault {
    STALL("replies no longer come") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return null;
        }
    },
    STALL_NEW("new connections are taken and never answered, old ones go on") {
        @Override
        boolean takes(Socket client, int nth) {
            return false;
        }
    },
    CLOSE("every connection is closed and new ones are closed at once") {
        @Override
        boolean takes(Socket client, int nth) throws IOException {
            client.close();
            return false;
        }

        @Override
        boolean cutsAll() {
            return true;
        }
    },
    REFUSE("every connection is closed and new ones are refused") {
        @Override
        boolean refusesFromNowOn() {
            return true;
        }

        @Override
        boolean cutsAll() {
            return true;
        }
    },
    CUT_ONCE("one connection is closed, new ones are served") {
        @Override
        void strikes(Passage passage) throws IOException {
            passage.cut();
        }
    },
    RESET("the connection is reset in the middle of a reply, and so are new ones") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            send(passage, half(reply));
            passage.reset();
            return null;
        }
    },
    HALF_AND_STALL("the first half of a reply comes, and no more") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            send(passage, half(reply));
            park();
            return null;
        }
    },
    HALF_AND_CLOSE("the first half of a reply comes, then the end of the connection") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            send(passage, half(reply));
            passage.cut();
            return null;
        }
    },
    TRICKLE("replies come at one byte each 100 ms") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            for (byte one : reply) {
                send(passage, new byte[] {one});
                sleep(100);
            }
            return null;
        }
    },
    LATE("each reply comes half a second late") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            sleep(500);
            return reply;
        }
    },
    SPLIT("replies come in pieces of one byte, without delay") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            for (byte one : reply) {
                send(passage, new byte[] {one});
            }
            return null;
        }
    },
    GARBAGE("replies are replaced by bytes that are no RESP") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            byte[] garbage = new byte[reply.length];
            Arrays.fill(garbage, (byte) 0xFE);
            return garbage;
        }
    },
    HTTP("replies are those of a web server") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        }
    },
    BIT_FLIP("one bit of each reply is another") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            byte[] flipped = reply.clone();
            flipped[0] ^= 1;
            return flipped;
        }
    },
    INTEGERS("every reply is the integer 1") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes(":1\r\n");
        }
    },
    NULLS("every reply is the null of RESP3") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("_\r\n");
        }
    },
    TWICE("every reply comes twice") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            byte[] twice = Arrays.copyOf(reply, 2 * reply.length);
            System.arraycopy(reply, 0, twice, reply.length, reply.length);
            return twice;
        }
    },
    LOADING("every reply is -LOADING") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("-LOADING Redis is loading the dataset in memory\r\n");
        }
    },
    MAX_CLIENTS("every reply is that there are too many clients, then the connection ends") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            send(passage, bytes("-ERR max number of clients reached\r\n"));
            passage.cut();
            return null;
        }
    },
    NOAUTH("every reply is -NOAUTH") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("-NOAUTH Authentication required.\r\n");
        }
    },
    READONLY("every reply is -READONLY") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("-READONLY You can't write against a read only replica.\r\n");
        }
    },
    CLUSTER_DOWN("every reply is -CLUSTERDOWN") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("-CLUSTERDOWN The cluster is down\r\n");
        }
    },
    OUT_OF_MEMORY("every reply is -OOM") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("-OOM command not allowed when used memory > 'maxmemory'.\r\n");
        }
    },
    LONG_STRING("a reply announces a string of 8 GB") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("$8589934592\r\nabc");
        }
    },
    LONG_ARRAY("a reply announces an array of four thousand million elements") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("*4000000000\r\n");
        }
    },
    NEGATIVE_LENGTH("a reply announces a negative length") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("$-7\r\n");
        }
    },
    DEEP("a reply is nested 100,000 deep") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) {
            return bytes("*1\r\n".repeat(100_000));
        }
    },
    ENDLESS_LINE("a reply is one line that does not end") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            byte[] line = new byte[1 << 16];
            Arrays.fill(line, (byte) 'x');
            send(passage, bytes("+"));
            while (true) {
                send(passage, line);
            }
        }
    },
    ENDLESS_ARRAY("a reply is an array whose elements come for ever") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            byte[] elements = bytes("$100\r\n" + "x".repeat(100) + "\r\n").clone();
            send(passage, bytes("*16000000\r\n"));
            while (true) {
                send(passage, elements);
            }
        }
    },
    FLOOD("messages that nobody asked for come for ever") {
        @Override
        byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
            byte[] message = bytes(">2\r\n+flood\r\n$1000\r\n" + "x".repeat(1000) + "\r\n");
            send(passage, reply);
            while (true) {
                send(passage, message);
            }
        }
    };

    private final String what;

    NetworkFault(String what) {
        this.what = what;
    }

    /** Says in words what goes wrong. */
    String what() {
        return what;
    }

    /** Tells whether a new connection is forwarded, the fault having struck. */
    boolean takes(Socket client, int nth) throws IOException {
        return true;
    }

    boolean refusesFromNowOn() {
        return false;
    }

    boolean cutsAll() {
        return false;
    }

    /** Is called when the fault strikes, with the connection that it was to wait for. */
    void strikes(Passage passage) throws IOException {}

    /** Returns what comes in place of what a server has sent; null for nothing more. */
    byte @Nullable [] alter(byte[] reply, Passage passage) throws IOException {
        return reply;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] reply) {
        return Arrays.copyOf(reply, Math.max(1, reply.length / 2));
    }

    private static void send(Passage passage, byte[] bytes) throws IOException {
        OutputStream out = passage.client().getOutputStream();
        out.write(bytes);
        out.flush();
    }

    private static void park() {
        sleep(TimeUnit.MINUTES.toMillis(10));
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
