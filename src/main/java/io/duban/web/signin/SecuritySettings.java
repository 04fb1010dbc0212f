package io.duban.web.signin;

import io.duban.organization.TokenSignIn;
import io.duban.web.ContentPolicy;
import io.duban.web.problem.Caller;
import io.duban.web.problem.FailureAnswers;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Everything is refused unless signed in, but for the few addresses that hold no data. */
@Configuration(proxyBeanMethods = false)
class SecuritySettings {

    static final String[] OPEN = {
        "/sign-in",
        "/first-password/*",
        "/csrf",
        "/language",
        "/error",
        "/favicon.ico",
        "/favicon.svg",
        "/css/**",
        "/js/**",
        "/vendor/**",
        "/webjars/**",
        "/actuator/health/**",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml"
    };

    private final FailureAnswers answers;
    private final SignInDone signInDone;
    private final TokenSignIn tokens;

    SecuritySettings(FailureAnswers answers, SignInDone signInDone, TokenSignIn tokens) {
        this.answers = answers;
        this.signInDone = signInDone;
        this.tokens = tokens;
    }

    /** Programs: the session of a browser, or a token or HTTP Basic, which leave no session behind. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        NotSignedIn notSignedIn = new NotSignedIn(answers, null);
        return guarded(http.securityMatcher("/api/**"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(new TokensOfSessions())
                        .requireCsrfProtectionMatcher(new SessionCalls()))
                .addFilterBefore(new TokenCalls(tokens, notSignedIn, answers), BasicAuthenticationFilter.class)
                .httpBasic(basic ->
                        basic.authenticationEntryPoint(notSignedIn).authenticationDetailsSource(SignInOrigin::ofCall))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(notSignedIn).accessDeniedHandler(new DeniedAnswers(answers)))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    /** People: a form to sign in with, a session in the database. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        LoginUrlAuthenticationEntryPoint toSignIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
        toSignIn.setFavorRelativeUris(true);
        return guarded(http)
                .requestCache(cache -> cache.requestCache(onlyPages()))
                .csrf(csrf -> csrf.csrfTokenRepository(new TokensOfSessions()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new NotSignedIn(answers, toSignIn))
                        .accessDeniedHandler(new DeniedAnswers(answers)))
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(SignInOrigin::ofForm)
                        .successHandler(signInDone)
                        .failureHandler(new SignInFailed()))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?out")
                        .deleteCookies("duban-session"))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .build();
    }

    private static HttpSecurity guarded(HttpSecurity http) throws Exception {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.PAGES))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .contentTypeOptions(Customizer.withDefaults())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /** After sign-in one returns to the page one had asked for, never to what a script asked for behind it. */
    private static HttpSessionRequestCache onlyPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(SecuritySettings::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && Caller.of(request) == Caller.BROWSER
                && accepted != null
                && accepted.contains("text/html");
    }
}
