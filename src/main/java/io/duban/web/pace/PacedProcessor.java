package io.duban.web.pace;

import java.io.IOException;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** The container's processor, whose requests are looked after while they take a worker. */
final class PacedProcessor extends Http11Processor {

    /** Under this number the passage is kept with the container's request. */
    static final int NOTE = 30;

    private final PaceWatch watch;
    private final PacedRequest passage;

    PacedProcessor(PacedProtocol protocol, Adapter adapter, PaceWatch watch) {
        super(protocol, adapter);
        this.watch = watch;
        this.passage = watch.passage(request, response);
        request.setInputBuffer(passage.body());
        request.setNote(NOTE, passage);
    }

    @Override
    public SocketState service(SocketWrapperBase<?> line) throws IOException {
        long since = watch.heads().arrived(line);
        SocketState state = SocketState.CLOSED;
        watch.begin(passage, line);
        try {
            state = super.service(line);
            return state;
        } finally {
            watch.end(passage);
            if (state == SocketState.LONG || state == SocketState.OPEN) {
                watch.heads().await(line, passage.isUsed() ? System.nanoTime() : since, state == SocketState.LONG);
            }
        }
    }
}
