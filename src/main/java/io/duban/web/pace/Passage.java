package io.duban.web.pace;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.channels.SelectionKey;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through a worker, whose body is read here. While the worker waits for the other side, its line
 * asks to be told when bytes can be read or written; that is how it is seen from outside.
 */
final class Passage implements InputBuffer {

    private final Request request;
    private final Response response;
    private final InputBuffer bytes;
    private final Places places;
    private volatile @Nullable NioSocketWrapper line;
    private volatile @Nullable String network;
    private volatile @Nullable Slowness slowness;
    private boolean placed;
    private boolean used;
    private volatile long waitedMillis;
    private long spanMillis;
    private long movedBefore;

    Passage(Request request, Response response, Places places) {
        this.request = request;
        this.response = response;
        this.bytes = request.getInputBuffer();
        this.places = places;
    }

    void enter(SocketWrapperBase<?> on) {
        line = on instanceof NioSocketWrapper known ? known : null;
        used = false;
    }

    /** Whether a request has begun since the line came in. */
    boolean isUsed() {
        return used;
    }

    /** A request of this network begins; there may be several on one line. */
    synchronized void begin(String from) {
        leave();
        used = true;
        network = from;
        slowness = null;
        waitedMillis = 0;
        spanMillis = 0;
        movedBefore = 0;
    }

    synchronized void leave() {
        if (placed && network != null) {
            places.giveBack(network);
        }
        placed = false;
        network = null;
    }

    @Override
    public int available() {
        return bytes.available();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (slowness != null || !isPlaced()) {
            throw refused(slowness == null ? Slowness.TOO_MANY : slowness);
        }
        try {
            return bytes.doRead(handler);
        } catch (SocketTimeoutException silent) {
            throw refused(Slowness.TOO_SLOW);
        } catch (IOException broken) {
            throw slowness == null ? broken : refused(slowness);
        }
    }

    /** What is here already needs no place, so that a small form comes through whoever else is slow. */
    private boolean isPlaced() {
        String from = network;
        if (!placed && from != null && bytes.available() == 0 && !isRead()) {
            placed = places.take(from);
            return placed;
        }
        return true;
    }

    private boolean isRead() {
        AtomicBoolean read = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private IOException refused(Slowness why) {
        slowness = why;
        request.setAttribute(Slowness.ATTRIBUTE, why);
        return new SocketTimeoutException(why.name());
    }

    boolean waitsForBytes() {
        return waits(SelectionKey.OP_READ);
    }

    boolean waitsForTheReader() {
        return waits(SelectionKey.OP_WRITE);
    }

    private boolean waits(int operation) {
        NioSocketWrapper asked = line;
        return asked != null && network != null && asked.interestOpsHas(operation);
    }

    @Nullable
    String network() {
        return network;
    }

    /** Counts as so much waiting, and tells whether it is too much by now. */
    synchronized boolean isLostAfter(int millis, Pace pace) {
        waitedMillis += millis;
        spanMillis += millis;
        if (spanMillis < pace.spanMillis()) {
            return false;
        }
        long moved = request.getBytesRead() + response.getBytesWritten(false);
        boolean kept = pace.isKept(spanMillis, moved - movedBefore);
        spanMillis = 0;
        movedBefore = moved;
        return !kept;
    }

    /** For how long it has been waited for in all. */
    long waitedMillis() {
        return waitedMillis;
    }

    /** Ends the body as if nothing more came, which wakes the worker and leaves it the line for its answer. */
    synchronized void endBody() throws IOException {
        if (line != null && network != null && waitsForBytes()) {
            slowness = Slowness.TOO_SLOW;
            line.getSocket().getIOChannel().shutdownInput();
        }
    }

    /** Half an answer is out: there is nothing more to say, and nothing to be written any more. */
    synchronized void endAnswer() throws IOException {
        if (line != null && network != null && waitsForTheReader()) {
            line.getSocket().getIOChannel().shutdownOutput();
        }
    }
}
