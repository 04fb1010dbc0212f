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

    /** Of passwords that were made at random, and of no others. */
    static final String QUICK_METHOD = "random";

    static final PasswordEncoder QUICK = new BCryptPasswordEncoder(4);

    @Bean
    PasswordEncoder passwordEncoder(SignInSettings settings) {
        return new DelegatingPasswordEncoder(
                METHOD, Map.of(METHOD, new BCryptPasswordEncoder(settings.bcryptStrength()), QUICK_METHOD, QUICK));
    }
}
