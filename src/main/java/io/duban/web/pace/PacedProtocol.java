package io.duban.web.pace;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP as the container speaks it, with somebody who looks after the slow; the container makes it by its name. */
public final class PacedProtocol extends Http11NioProtocol {

    private @Nullable PaceWatch watch;

    /**
     * @param networks of an address; empty for a proxy, behind which everybody is
     * @param headTooSlow the whole answer to whoever does not end the head of his request
     */
    void keepTo(PaceLimits limits, Function<String, Optional<String>> networks, byte... headTooSlow) {
        Crowds crowds = new Crowds(() -> getEndpoint().getConnections(), networks, limits.connections());
        watch = new PaceWatch(limits, new AwaitedHeads(limits.headMillis(), headTooSlow), crowds);
    }

    @Override
    protected Processor createProcessor() {
        return new PacedProcessor(this, getAdapter(), watch());
    }

    @Override
    public void start() throws Exception {
        super.start();
        watch().begin();
    }

    @Override
    public void stop() throws Exception {
        watch().close();
        super.stop();
    }

    private PaceWatch watch() {
        return Objects.requireNonNull(watch, "limits first");
    }
}
