package io.duban.web.pace;

import java.util.HashMap;
import java.util.Map;

/** Places for those who are waited for: few for one network, and not all there are for everybody together. */
final class Places {

    private final int ofNetwork;
    private final int inAll;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    Places(int ofNetwork, int inAll) {
        this.ofNetwork = ofNetwork;
        this.inAll = inAll;
    }

    /** Whether there was one; then it is to be given back. */
    synchronized boolean take(String network) {
        int held = taken.getOrDefault(network, 0);
        if (held >= ofNetwork || all >= inAll) {
            return false;
        }
        taken.put(network, held + 1);
        all++;
        return true;
    }

    synchronized void giveBack(String network) {
        taken.computeIfPresent(network, (any, count) -> count > 1 ? count - 1 : null);
        all--;
    }
}
