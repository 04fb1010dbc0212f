package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.worklist.DeskPlace;
import io.duban.worklist.DeskPlaces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.LazyContextVariable;

/**
 * Says on every page where something is done which thing it is: its title and number in the page's title, and the how
 * manieth of its kind, so that the next one, which looks alike, is not taken for the one before it.
 */
@ControllerAdvice(
        basePackages = {"io.duban.plan.web", "io.duban.task.web", "io.duban.report.web", "io.duban.supervision.web"})
class PlaceAdvice {

    private static final String NAME = "deskPlace";
    private static final Set<Integer> REFUSALS = Set.of(400, 409, 422);
    private static final Pattern STEP =
            Pattern.compile("/(?:tasks|orders|plans)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private final DeskPlaces places;

    PlaceAdvice(DeskPlaces places) {
        this.places = places;
    }

    @ModelAttribute
    void place(HttpServletRequest request, NativeWebRequest exchange, Model model, Actor.Person who) {
        if (request.getMethod().equals("GET")) {
            model.addAttribute(NAME, at(request.getRequestURI(), request.getParameter("unit"), request, who));
            return;
        }
        // Not in the model, which the page of a refusal does not get; looked up only where a page is drawn.
        request.setAttribute(NAME, new OfRefused(request, exchange.getNativeResponse(HttpServletResponse.class), who));
    }

    private @Nullable DeskPlace at(
            String address, @Nullable String unit, HttpServletRequest request, Actor.Person who) {
        String page = address.startsWith(request.getContextPath())
                ? address.substring(request.getContextPath().length())
                : address;
        Matcher step = STEP.matcher(page);
        return step.matches()
                ? places.of(UUID.fromString(step.group(1)), unit == null ? page : page + "?unit=" + unit, who)
                        .orElse(null)
                : null;
    }

    /** The place of the form that comes back: that of the page it was sent from. */
    private final class OfRefused extends LazyContextVariable<@Nullable DeskPlace> {

        private final HttpServletRequest request;
        private final @Nullable HttpServletResponse response;
        private final Actor.Person who;

        OfRefused(HttpServletRequest request, @Nullable HttpServletResponse response, Actor.Person who) {
            this.request = request;
            this.response = response;
            this.who = who;
        }

        @Override
        protected @Nullable DeskPlace loadValue() {
            String from = request.getHeader(HttpHeaders.REFERER);
            // What else went wrong may have to be told without the database.
            if (from == null || response == null || !REFUSALS.contains(response.getStatus())) {
                return null;
            }
            try {
                UriComponents page = UriComponentsBuilder.fromUriString(from).build();
                return at(String.valueOf(page.getPath()), page.getQueryParams().getFirst("unit"), request, who);
            } catch (IllegalArgumentException notAnAddress) {
                return null;
            }
        }
    }
}
