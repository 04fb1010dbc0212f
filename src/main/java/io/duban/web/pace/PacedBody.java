package io.duban.web.pace;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/** The body of a request as a worker reads it: for as long as it comes, and while its network has a place for it. */
final class PacedBody implements InputBuffer {

    private final Request request;
    private final InputBuffer bytes;
    private final Places places;
    private volatile @Nullable String network;
    private volatile @Nullable Slowness slowness;
    private boolean placed;

    PacedBody(Request request, Places places) {
        this.request = request;
        this.bytes = request.getInputBuffer();
        this.places = places;
    }

    /** A request of this network begins. */
    synchronized void begin(String from) {
        leave();
        network = from;
        slowness = null;
    }

    synchronized void leave() {
        if (placed && network != null) {
            places.giveBack(network);
        }
        placed = false;
        network = null;
    }

    /** Null while no request is under way. */
    @Nullable
    String network() {
        return network;
    }

    /** It comes too slowly: what is still read of it is refused for that. */
    void lose() {
        slowness = Slowness.TOO_SLOW;
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
}
