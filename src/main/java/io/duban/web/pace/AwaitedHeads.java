package io.duban.web.pace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SecureNioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * The lines on which the head of a request is awaited. They take no worker, but the container would wait for ever for
 * somebody who sends a byte now and then.
 */
final class AwaitedHeads {

    /** Since when, and whether some of the head is there. */
    private record Awaited(long since, boolean begun) {}

    private final long patienceNanos;
    private final byte[] tooSlow;
    private final Map<SocketWrapperBase<?>, Awaited> awaited = new ConcurrentHashMap<>();

    /** @param tooSlow the answer to whoever began */
    AwaitedHeads(int patienceMillis, byte... tooSlow) {
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        this.tooSlow = tooSlow.clone();
    }

    void await(SocketWrapperBase<?> line, long since, boolean begun) {
        awaited.put(line, new Awaited(since, begun));
    }

    /** Since when the head was awaited of which something has come now. */
    long arrived(SocketWrapperBase<?> line) {
        Awaited before = awaited.remove(line);
        return before == null ? System.nanoTime() : before.since();
    }

    void look() {
        long now = System.nanoTime();
        awaited.forEach((line, since) -> {
            if (line.isClosed()) {
                awaited.remove(line);
            } else if (now - since.since() > patienceNanos) {
                close(line);
            }
        });
    }

    /** Unless a worker has it at this moment. */
    void close(SocketWrapperBase<?> line) {
        if (!line.getLock().tryLock()) {
            return;
        }
        try {
            Awaited left = awaited.remove(line);
            if (left != null && left.begun()) {
                say(line.getSocket());
            }
            line.close();
        } finally {
            line.getLock().unlock();
        }
    }

    private void say(@Nullable Object channel) {
        try {
            if (channel instanceof NioChannel open && !(channel instanceof SecureNioChannel)) {
                open.write(ByteBuffer.wrap(tooSlow));
            }
        } catch (IOException gone) {
            // There is nobody to be told.
        }
    }
}
