package io.duban.modeling.checking.flow;

import java.util.BitSet;
import java.util.List;

/**
 * One thing that can happen: tokens are taken from places and put on others.
 *
 * @param group moves of different groups do not hinder each other
 * @param elements what is gone through, in order
 * @param clears what is taken away besides, marked or not
 * @param gives where tokens are put, none of which may be marked
 * @param late whether it takes away what others would go on with, so that it is tried after them
 */
record Move(int group, List<String> elements, Guard guard, BitSet clears, BitSet gives, boolean late) {

    /**
     * When it can happen.
     *
     * @param takes all of these are marked, and are no more afterwards
     * @param spares none of these is marked
     * @param needs one of these is marked; empty asks for nothing
     * @param misses one of these is not marked; empty asks for nothing
     */
    record Guard(BitSet takes, BitSet spares, BitSet needs, BitSet misses) {

        static Guard of(BitSet takes) {
            return new Guard(takes, new BitSet(), new BitSet(), new BitSet());
        }

        Guard sparing(BitSet places) {
            return new Guard(takes, places, needs, misses);
        }

        boolean holds(BitSet state) {
            return contains(state, takes)
                    && !state.intersects(spares)
                    && (needs.isEmpty() || state.intersects(needs))
                    && (misses.isEmpty() || !contains(state, misses));
        }

        private static boolean contains(BitSet state, BitSet places) {
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                if (!state.get(place)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What is left before anything is put down. */
    BitSet without(BitSet state) {
        BitSet left = (BitSet) state.clone();
        left.andNot(guard.takes());
        left.andNot(clears);
        return left;
    }

    /** The places that would be marked twice. */
    BitSet twice(BitSet left) {
        BitSet both = (BitSet) gives.clone();
        both.and(left);
        return both;
    }
}
