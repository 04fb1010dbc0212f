package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.worklist.DeskPlace;
import io.duban.worklist.DeskPlaces;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Says on every page where something is done which thing it is: its title and number in the page's title, and the how
 * manieth of its kind, so that the next one, which looks alike, is not taken for the one before it.
 */
@ControllerAdvice(
        basePackages = {"io.duban.plan.web", "io.duban.task.web", "io.duban.report.web", "io.duban.supervision.web"})
class PlaceAdvice {

    private static final Pattern STEP =
            Pattern.compile("/(?:tasks|orders|plans)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

    private final DeskPlaces places;

    PlaceAdvice(DeskPlaces places) {
        this.places = places;
    }

    @ModelAttribute("deskPlace")
    @Nullable
    DeskPlace place(HttpServletRequest request, Actor.Person who) {
        String page = request.getRequestURI().substring(request.getContextPath().length());
        Matcher step = STEP.matcher(page);
        if (!request.getMethod().equals("GET") || !step.matches()) {
            return null;
        }
        String unit = request.getParameter("unit");
        String path = unit == null ? page : page + "?unit=" + unit;
        return places.of(UUID.fromString(step.group(1)), path, who).orElse(null);
    }
}
