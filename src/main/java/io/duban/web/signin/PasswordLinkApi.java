package io.duban.web.signin;

import io.duban.organization.DueList;
import io.duban.organization.HandOutLinks;
import io.duban.shared.Actor;
import io.duban.web.action.OutsideTransaction;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Links for first passwords by program, which passes them on, by mail for instance. */
@RestController
@RequestMapping("/api/organization/password-links")
@Tag(name = "organization")
class PasswordLinkApi {

    /** For whom: with {@code unusedToo} also for those who never used what they were given, which ends. */
    record WantedJson(boolean unusedToo) {}

    /** {@code path} follows the address of this server; it is told here and never again. */
    record LinkJson(String account, String name, String units, String path) {

        static LinkJson of(DueList.Line line) {
            return new LinkJson(line.account(), line.name(), line.units(), "/first-password/" + line.secret());
        }

        @Override
        public String toString() {
            return "LinkJson[" + account + "]";
        }
    }

    /** At most {@value HandOutLinks#MOST} links; {@code until} is their last day. */
    record LinksJson(LocalDate until, List<LinkJson> links) {}

    private final HandOutLinks handOut;

    PasswordLinkApi(HandOutLinks handOut) {
        this.handOut = handOut;
    }

    /** Takes no request key, since its answer must not be kept; whoever lost it asks again with {@code unusedToo}. */
    @OutsideTransaction
    @PostMapping
    LinksJson make(@RequestBody WantedJson body, Actor.Person actor, HttpServletResponse response) {
        List<LinkJson> links = handOut.handOut(body.unusedToo(), actor).stream()
                .map(LinkJson::of)
                .toList();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return new LinksJson(handOut.lastDay(), links);
    }
}
