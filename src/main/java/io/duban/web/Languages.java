package io.duban.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese, unless somebody chose English; an API client chooses by {@code Accept-Language}. */
@Configuration(proxyBeanMethods = false)
class Languages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new OwnLanguages();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(Languages::unchosen);
        return resolver;
    }

    /** Of a cookie, which anybody may write, nothing is taken but the choice between the two languages there are. */
    private static final class OwnLanguages extends CookieLocaleResolver {

        private OwnLanguages() {
            super("duban-language");
        }

        @Override
        protected Locale parseLocaleValue(String value) {
            return Locale.ENGLISH.toLanguageTag().equals(value) ? Locale.ENGLISH : CHINESE;
        }
    }

    private static Locale unchosen(HttpServletRequest request) {
        String wish = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wish == null || !ApiPath.is(request)) {
            return CHINESE;
        }
        return Locale.ENGLISH.equals(Locale.lookup(ranges(wish), List.of(CHINESE, Locale.CHINESE, Locale.ENGLISH)))
                ? Locale.ENGLISH
                : CHINESE;
    }

    private static List<Locale.LanguageRange> ranges(String wish) {
        try {
            return Locale.LanguageRange.parse(wish);
        } catch (IllegalArgumentException e) {
            // A header that cannot be read expresses no wish.
            return List.of();
        }
    }
}
