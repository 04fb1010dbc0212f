package io.duban.organization.internal;

import io.duban.organization.SignInPlace;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * One of the counts that an attempt adds to: how many failures are free, and how long the waits after them may grow.
 */
record AttemptCounter(String account, String place, int free, Duration firstWait, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /**
     * Somebody known there is held up by failures from there alone; a stranger also by the network and the account. An
     * empty name, which nobody has, is counted for its network.
     */
    static List<AttemptCounter> of(String account, SignInPlace place, Set<String> known, SignInSettings settings) {
        if (place.device() != null && known.contains(place.device())) {
            return List.of(ofPlace(account, place.device(), settings));
        }
        Duration longest = settings.longestWaitOfStrangers();
        AttemptCounter network =
                new AttemptCounter("", place.network(), settings.networkFailures(), settings.firstWait(), longest);
        if (account.isEmpty()) {
            return List.of(network);
        }
        AttemptCounter there = ofPlace(account, place.network(), settings);
        if (known.contains(place.network())) {
            return List.of(there);
        }
        // In the order of the key, so that no two attempts wait for each other.
        return List.of(
                network,
                new AttemptCounter(account, "", settings.accountFailures(), settings.firstWait(), longest),
                there);
    }

    private static AttemptCounter ofPlace(String account, String place, SignInSettings settings) {
        return new AttemptCounter(account, place, settings.failures(), settings.firstWait(), settings.longestWait());
    }

    boolean slowsAt(int failures) {
        return failures >= free;
    }

    boolean beginsToSlowAt(int failures) {
        return failures == free;
    }

    Duration waitAfter(int failures) {
        Duration grown = firstWait.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
