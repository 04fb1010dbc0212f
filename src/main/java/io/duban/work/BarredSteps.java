package io.duban.work;

import io.duban.shared.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who is barred from which step, as the features say it: the one answer for turns and for lists. */
@Component
public class BarredSteps {

    private final Map<Block, Bars> bars = new EnumMap<>(Block.class);

    /**
     * Everything that the features say.
     *
     * @throws IllegalStateException when two of them speak of one block
     */
    BarredSteps(List<BarringRules> rules) {
        for (BarringRules rule : rules) {
            rule.bars().forEach(this::add);
        }
    }

    private void add(Bars one) {
        if (bars.put(one.block(), one) != null) {
            throw new IllegalStateException("barred from " + one.block() + " by two rules");
        }
    }

    public Collection<Bars> all() {
        return bars.values();
    }

    /** The acts that bar whoever did them from a step of the block that these roles do. */
    public Set<String> acts(Block block, Collection<Role> roles) {
        Bars one = bars.get(block);
        return one == null ? Set.of() : one.at(roles);
    }
}
