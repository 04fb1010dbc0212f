package io.duban.web.pace;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through a worker. While the worker waits for the other side, its line asks to be told when
 * bytes can be read or written; that is how it is seen from outside.
 */
final class PacedRequest {

    private final Request request;
    private final Response response;
    private final PacedBody body;
    private volatile @Nullable NioSocketWrapper line;
    private boolean used;
    private volatile long waitedMillis;
    private long spanMillis;
    private long movedBefore;

    PacedRequest(Request request, Response response, Places places) {
        this.request = request;
        this.response = response;
        this.body = new PacedBody(request, places);
    }

    /** What the worker reads the body from. */
    PacedBody body() {
        return body;
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
        body.begin(from);
        used = true;
        waitedMillis = 0;
        spanMillis = 0;
        movedBefore = 0;
    }

    synchronized void leave() {
        body.leave();
    }

    boolean waitsForBytes() {
        return waits(SelectionKey.OP_READ);
    }

    boolean waitsForTheReader() {
        return waits(SelectionKey.OP_WRITE);
    }

    private boolean waits(int operation) {
        NioSocketWrapper asked = line;
        return asked != null && body.network() != null && asked.interestOpsHas(operation);
    }

    @Nullable
    String network() {
        return body.network();
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
        if (line != null && waitsForBytes()) {
            body.lose();
            line.getSocket().getIOChannel().shutdownInput();
        }
    }

    /** Half an answer is out: there is nothing more to say, and nothing to be written any more. */
    synchronized void endAnswer() throws IOException {
        if (line != null && waitsForTheReader()) {
            line.getSocket().getIOChannel().shutdownOutput();
        }
    }
}
