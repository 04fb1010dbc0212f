package io.duban.web.pace;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Sees to it that one network does not hold all the lines there are; whoever has a request under way keeps his. */
final class Crowds {

    private final Supplier<? extends Collection<? extends SocketWrapperBase<?>>> lines;
    private final Function<String, Optional<String>> networks;
    private final int most;

    /** @param networks of an address; empty for a proxy, behind which everybody is */
    Crowds(
            Supplier<? extends Collection<? extends SocketWrapperBase<?>>> lines,
            Function<String, Optional<String>> networks,
            int most) {
        this.lines = lines;
        this.networks = networks;
        this.most = most;
    }

    void look(AwaitedHeads heads) {
        Collection<? extends SocketWrapperBase<?>> all = lines.get();
        if (all.size() > most) {
            all.stream()
                    .filter(line -> !line.isClosed())
                    .map(NioSocketWrapper.class::cast)
                    .collect(groupingBy(
                            line -> Optional.ofNullable(line.getRemoteAddr()).flatMap(networks)))
                    .forEach((network, held) -> network.ifPresent(any -> thin(held, heads)));
        }
    }

    private void thin(List<NioSocketWrapper> held, AwaitedHeads heads) {
        held.stream()
                .sorted(Comparator.comparingLong(NioSocketWrapper::getLastRead))
                .limit(Math.max(0, held.size() - most))
                .forEach(heads::close);
    }
}
