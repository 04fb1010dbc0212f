package io.duban.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
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
        return "redirect:" + CameFrom.page(request).orElse("/");
    }
}
