package io.duban.organization.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strict signing in is.
 *
 * @param failures so many failures in a row lock an account name
 * @param lock for so long
 * @param bcryptStrength the logarithm of the rounds of the password hash, 4 to 31
 */
@ConfigurationProperties("duban.sign-in")
record SignInSettings(
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("12") int bcryptStrength) {}
