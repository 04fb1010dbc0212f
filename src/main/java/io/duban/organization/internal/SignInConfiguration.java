package io.duban.organization.internal;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The hash of passwords; each stored hash names its method, so that a later method can live beside this one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

    private static final String METHOD = "bcrypt";

    /** Letters of base 64 that follow the strength in a hash of bcrypt. */
    private static final int SALT_AND_HASH = 22 + 31;

    /** Of passwords that were made at random, and of no others. */
    static final String QUICK_METHOD = "random";

    static final PasswordEncoder QUICK = new BCryptPasswordEncoder(4);

    /**
     * In the form of a hash of this strength, so that checking against it takes as long; the chance that a password has
     * it is one in 2 to the 184th. Made without hashing, for which the start would have to wait.
     */
    static String hashOfNothing(SignInSettings settings) {
        return "{%s}$2a$%02d$%s".formatted(METHOD, settings.bcryptStrength(), ".".repeat(SALT_AND_HASH));
    }

    @Bean
    PasswordEncoder passwordEncoder(SignInSettings settings) {
        return new DelegatingPasswordEncoder(
                METHOD, Map.of(METHOD, new BCryptPasswordEncoder(settings.bcryptStrength()), QUICK_METHOD, QUICK));
    }
}
