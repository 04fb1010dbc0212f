package io.duban.web.pace;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks twice a second after all requests under way, and ends those that are too slow or too many. */
final class PaceWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PaceWatch.class);

    private final PaceLimits limits;
    private final AwaitedHeads heads;
    private final Crowds crowds;
    private final Places bodies;
    private final Set<PacedRequest> underWay = ConcurrentHashMap.newKeySet();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "pace-watch");

    PaceWatch(PaceLimits limits, AwaitedHeads heads, Crowds crowds) {
        this.limits = limits;
        this.heads = heads;
        this.crowds = crowds;
        this.bodies = new Places(limits.stalled(), limits.stalledInAll());
        thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    @Override
    public void close() {
        ending.countDown();
    }

    AwaitedHeads heads() {
        return heads;
    }

    PacedRequest passage(Request request, Response response) {
        return new PacedRequest(request, response, bodies);
    }

    void begin(PacedRequest passage, SocketWrapperBase<?> line) {
        passage.enter(line);
        underWay.add(passage);
    }

    void end(PacedRequest passage) {
        underWay.remove(passage);
        passage.leave();
    }

    private void watch() {
        try {
            while (!ending.await(limits.tickMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            heads.look();
            crowds.look(heads);
            underWay.forEach(this::look);
            tooManyReaders().forEach(PaceWatch::endAnswer);
        } catch (RuntimeException failure) {
            LOG.error("The requests under way could not be looked after this time", failure);
        }
    }

    private void look(PacedRequest passage) {
        if (passage.waitsForBytes() && passage.isLostAfter(limits.tickMillis(), limits.pace())) {
            endBody(passage);
        } else if (passage.waitsForTheReader() && passage.isLostAfter(limits.tickMillis(), limits.pace())) {
            endAnswer(passage);
        }
    }

    /** Those of one network who have kept us waiting longest, as far as they are too many. */
    private List<PacedRequest> tooManyReaders() {
        return underWay.stream()
                .filter(PacedRequest::waitsForTheReader)
                .collect(groupingBy(passage -> Objects.requireNonNullElse(passage.network(), "")))
                .values()
                .stream()
                .filter(ofNetwork -> ofNetwork.size() > limits.stalled())
                .flatMap(ofNetwork -> ofNetwork.stream()
                        .sorted(Comparator.comparingLong(PacedRequest::waitedMillis)
                                .reversed())
                        .limit(ofNetwork.size() - (long) limits.stalled()))
                .toList();
    }

    private static void endBody(PacedRequest passage) {
        try {
            passage.endBody();
        } catch (IOException gone) {
            LOG.debug("a line is closed already", gone);
        }
    }

    private static void endAnswer(PacedRequest passage) {
        try {
            passage.endAnswer();
        } catch (IOException gone) {
            LOG.debug("a line is closed already", gone);
        }
    }
}
