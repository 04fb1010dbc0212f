package io.duban.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A line between the application and its database that can be cut or held, at any time or between an act's commit and the
 * answer to it. The application behind it has a database of its own, so that nobody else notices.
 */
public final class CutLine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String SUFFIX = "_outage_test";

    private static final Set<Socket> ENDS = ConcurrentHashMap.newKeySet();

    private static final Object HOLD = new Object();

    private static boolean held;
    private static volatile @Nullable String cutAfterCommitOf;
    private static volatile @Nullable ServerSocket door;
    private static volatile int serverPort;
    private static volatile int ownPort;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String url = OwnDatabase.beside(context, SUFFIX);
        serverPort = Integer.parseInt(url.replaceAll("^[^:]*:[^:]*://[^:/]*:(\\d+)/.*$", "$1"));
        mend();
        TestServer.useUrl(context, url.replace(":" + serverPort + "/", ":" + ownPort + "/"));
    }

    /** Nobody listens any more, and whoever was connected is cut off. */
    public static synchronized void cut() {
        try {
            if (door != null) {
                door.close();
                door = null;
            }
            for (Socket end : ENDS) {
                end.close();
            }
            ENDS.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static boolean isCut() {
        return door == null;
    }

    /** Everything that is said from now on waits, and new connections are taken and not answered. */
    public static void hold() {
        synchronized (HOLD) {
            held = true;
        }
    }

    private static void release() {
        synchronized (HOLD) {
            held = false;
            HOLD.notifyAll();
        }
    }

    private static void waitWhileHeld() throws InterruptedException {
        synchronized (HOLD) {
            while (held) {
                HOLD.wait();
            }
        }
    }

    /** The server carries out the next commit after these words were in a statement, and its answer never arrives. */
    public static void cutAfterCommitOf(String words) {
        cutAfterCommitOf = words;
    }

    /** As before. */
    public static synchronized void mend() {
        release();
        cutAfterCommitOf = null;
        if (door == null) {
            try {
                ServerSocket opened = new ServerSocket(ownPort, 50, InetAddress.getLoopbackAddress());
                ownPort = opened.getLocalPort();
                door = opened;
                run("line", () -> accept(opened));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket client = opened.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                ENDS.add(client);
                ENDS.add(server);
                Said said = new Said();
                run("line up", () -> carry(client, server, said));
                run("line down", () -> carryBack(server, client, said));
            } catch (IOException closed) {
                // Cut, and opened anew by whoever mends it.
            }
        }
    }

    private static void carry(Socket from, Socket to, Said said) {
        byte[] some = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                waitWhileHeld();
                boolean last = said.endsWithCommit(new String(some, 0, count, StandardCharsets.UTF_8));
                out.write(some, 0, count);
                out.flush();
                if (last) {
                    said.committed.await(20, TimeUnit.SECONDS);
                    cut();
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException cut) {
            // Both ends are closed by now.
        } finally {
            ENDS.remove(from);
            ENDS.remove(to);
        }
    }

    private static void carryBack(Socket from, Socket to, Said said) {
        byte[] some = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(some); count >= 0; count = in.read(some)) {
                waitWhileHeld();
                if (said.last) {
                    said.committed.countDown();
                } else {
                    out.write(some, 0, count);
                    out.flush();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException cut) {
            // Both ends are closed by now.
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** What one connection has said. */
    private static final class Said {

        private final CountDownLatch committed = new CountDownLatch(1);
        private boolean words;
        private volatile boolean last;

        boolean endsWithCommit(String text) {
            String wanted = cutAfterCommitOf;
            if (wanted == null) {
                words = false;
                return false;
            }
            words |= text.contains(wanted);
            last = words && text.toLowerCase(Locale.ROOT).contains("commit");
            return last;
        }
    }
}
