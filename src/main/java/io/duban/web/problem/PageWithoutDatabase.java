package io.duban.web.problem;

import io.duban.web.ContentPolicy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/**
 * Draws a page from a filter, past sessions, sign-in and controllers: nobody is signed in on it and nothing is read.
 */
@Component
class PageWithoutDatabase {

    private final ObjectProvider<ViewResolver> views;
    private final ResourceUrlProvider resources;
    private final LocaleResolver languages;

    PageWithoutDatabase(
            @org.springframework.beans.factory.annotation.Qualifier("thymeleafViewResolver")
                    ObjectProvider<ViewResolver> views,
            ResourceUrlProvider resources,
            LocaleResolver languages) {
        this.views = views;
        this.resources = resources;
        this.languages = languages;
    }

    /** Speaks the person's language from here on, which a cookie knows. */
    void speakFor(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    void fallSilent() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    void draw(String name, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", ContentPolicy.PAGES);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Our own files carry their hash in their address here as well.
        new ResourceUrlEncodingFilter().doFilter(request, response, (asked, answer) -> {
            asked.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, resources);
            render(name, model, (HttpServletRequest) asked, (HttpServletResponse) answer);
        });
    }

    private void render(String name, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            View view = Objects.requireNonNull(
                    views.getObject().resolveViewName(name, LocaleContextHolder.getLocale()), name);
            view.render(model, request, response);
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException("The page " + name + " cannot be drawn", failure);
        }
    }
}
