package io.duban.web.pace;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Tells of each request which network it comes from. What was answered without being read to its end is read here, so
 * that whoever still sends gets to the answer; but not for longer than any other body.
 */
final class PaceValve extends ValveBase {

    private final Function<Request, String> networks;
    private final long most;

    /** @param most the bytes of a body that are read although nobody wants them */
    PaceValve(Function<Request, String> networks, long most) {
        super(true);
        this.networks = networks;
        this.most = most;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!(request.getCoyoteRequest().getNote(PacedProcessor.NOTE) instanceof PacedRequest passage)) {
            getNext().invoke(request, response);
            return;
        }
        passage.begin(networks.apply(request));
        getNext().invoke(request, response);
        if (!request.isAsync() && !isRead(request)) {
            response.finishResponse();
            readOn(request.getCoyoteRequest());
        }
    }

    private static boolean isRead(Request request) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        return read.get();
    }

    private void readOn(org.apache.coyote.Request request) {
        Nowhere nowhere = new Nowhere();
        try {
            while (request.getBytesRead() <= most) {
                if (request.doRead(nowhere) < 0) {
                    return;
                }
            }
        } catch (IOException gone) {
            containerLog.debug("nobody sends the rest", gone);
        }
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static final class Nowhere implements ApplicationBufferHandler {

        private ByteBuffer last = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            last = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return last;
        }

        @Override
        public void expand(int size) {
            // The bytes stay where they are.
        }
    }
}
