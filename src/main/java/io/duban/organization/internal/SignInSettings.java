package io.duban.organization.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict signing in is.
 *
 * @param failures so many failures in a row under a name from one place make the next wait
 * @param networkFailures so many from one network, whatever the name, make all names wait that are not known there
 * @param accountFailures so many under a name from everywhere make all places wait that it does not know
 * @param firstWait how long the first time; twice as long with each further failure
 * @param longestWait of a name in one place
 * @param longestWaitOfStrangers of a network, and of a name everywhere
 * @param linkDays how many days after the one on which it was made a link for a first password still opens
 * @param bcryptStrength the logarithm of the rounds of the password hash, 4 to 31
 */
@ConfigurationProperties("duban.sign-in")
record SignInSettings(
        @DefaultValue("5") int failures,
        @DefaultValue("50") int networkFailures,
        @DefaultValue("20") int accountFailures,
        @DefaultValue("1m") Duration firstWait,
        @DefaultValue("1h") Duration longestWait,
        @DefaultValue("5m") Duration longestWaitOfStrangers,
        @DefaultValue("7") int linkDays,
        @DefaultValue("12") int bcryptStrength) {}
