package io.duban.work;

import io.duban.shared.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step wants to hear from whoever lets its document go on, besides the answer: what its block wants by itself,
 * and what the model asks for besides.
 */
public record Asks(Map<Thing, Demand> of) {

    /** Behind what may be said and need not. */
    private static final String MAY_BE = "?";

    private static final Asks NOTHING = new Asks(Map.of());

    public Asks {
        of = Map.copyOf(of);
    }

    /** What can be asked for. */
    public enum Thing {
        PERCENT("percent", Block.DECIDE_REPORT, Block.DECIDE_CLAIM),
        WORDS("words"),
        DAY("day", Block.DECIDE_ORDER),
        FILES("files", Block.DECIDE_CLAIM);

        private final String modelName;

        /** Never changed, though its type does not say so. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Block> blocks;

        Thing(String modelName, Block... blocks) {
            this.modelName = modelName;
            this.blocks = List.of(blocks);
        }

        public String modelName() {
            return modelName;
        }

        /** Whether steps of the block can do something with it. */
        public boolean isHeardAt(Block block) {
            return blocks.isEmpty() || blocks.contains(block);
        }
    }

    /** Whether it may be said, or must be. */
    public enum Demand {
        MAY,
        MUST
    }

    /**
     * What the block wants by itself: the last who decides on a report says how far the task is, whoever verifies a
     * claim also which files he looked at, and what ends a task or a finding rests on words.
     */
    public static Asks byItself(Block block, boolean settles, List<Role> roles) {
        Map<Thing, Demand> asked = new EnumMap<>(Thing.class);
        switch (block) {
            case DECIDE_REPORT -> asked.put(Thing.PERCENT, settles ? Demand.MUST : Demand.MAY);
            case DECIDE_CLAIM -> {
                if (roles.contains(Role.SUPERVISOR)) {
                    asked.put(Thing.PERCENT, Demand.MUST);
                    asked.put(Thing.FILES, Demand.MUST);
                }
                if (settles) {
                    asked.put(Thing.WORDS, Demand.MUST);
                }
            }
            case CONFIRM_COMPLETION, VERIFY_RECTIFICATION -> asked.put(Thing.WORDS, Demand.MUST);
            case DECIDE_ORDER -> asked.put(Thing.DAY, Demand.MUST);
            default -> {
                return NOTHING;
            }
        }
        return new Asks(asked);
    }

    /** The thing that a model asks for in such words, {@code percent} or {@code percent?}; empty when there is none. */
    public static Optional<Thing> thing(String written) {
        String name = written.strip();
        return Arrays.stream(Thing.values())
                .filter(thing -> name.equals(thing.modelName()) || name.equals(thing.modelName() + MAY_BE))
                .findFirst();
    }

    /**
     * With what a model asks for besides: the things separated by commas, with a question mark behind what may be said
     * and need not. What the block wants by itself stays wanted.
     *
     * @throws IllegalArgumentException when there is no such thing; no model with one is released
     */
    public Asks and(String written) {
        Map<Thing, Demand> asked = new EnumMap<>(Thing.class);
        asked.putAll(of);
        for (String one : written.split(",", -1)) {
            Demand demand = one.strip().endsWith(MAY_BE) ? Demand.MAY : Demand.MUST;
            Thing thing = thing(one)
                    .orElseThrow(() -> new IllegalArgumentException("no step asks for \"%s\"".formatted(one)));
            asked.merge(thing, demand, Asks::stronger);
        }
        return new Asks(asked);
    }

    private static Demand stronger(Demand one, Demand other) {
        return one == Demand.MUST ? one : other;
    }

    /** Whether it must be said. */
    public boolean requires(Thing thing) {
        return of.get(thing) == Demand.MUST;
    }

    /** Whether it can be said at all, as words always can. */
    public boolean hears(Thing thing) {
        return thing == Thing.WORDS || of.containsKey(thing);
    }

    /**
     * Of files only the document knows which there are.
     *
     * @throws WorkRefusal.NotSaid when something is not said that must be, or a percentage is none
     * @throws WorkRefusal.NotHeard when a percentage is said that is of no use here
     */
    void mustBeSaid(Decision decision) {
        Integer percent = decision.percent();
        mustBeSaid(Thing.PERCENT, percent != null);
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new WorkRefusal.NotSaid(Thing.PERCENT);
        }
        if (percent != null && !hears(Thing.PERCENT)) {
            throw new WorkRefusal.NotHeard(Thing.PERCENT);
        }
        mustBeSaid(Thing.WORDS, !decision.isWithoutWords());
        mustBeSaid(Thing.DAY, decision.dueOn() != null);
    }

    private void mustBeSaid(Thing thing, boolean said) {
        if (!said && requires(thing)) {
            throw new WorkRefusal.NotSaid(thing);
        }
    }
}
