package io.duban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language of the pages and returns to the page one came from. */
@Controller
class LanguageSwitch {

    private final LocaleResolver languages;

    LanguageSwitch(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    String switchTo(@RequestParam String to, HttpServletRequest request, HttpServletResponse response) {
        languages.setLocale(request, response, "en".equals(to) ? Locale.ENGLISH : Languages.CHINESE);
        return "redirect:" + pathOf(request.getHeader(HttpHeaders.REFERER));
    }

    /** Only the path is taken, so that a forged header cannot lead to another site. */
    private static String pathOf(@Nullable String referrer) {
        if (referrer == null) {
            return "/";
        }
        try {
            URI page = URI.create(referrer);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException e) {
            // Not an address: the desk will do.
            return "/";
        }
    }
}
