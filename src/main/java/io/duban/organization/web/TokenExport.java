package io.duban.organization.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.organization.LookUpTokens;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own tokens as a file, without their secrets, which nobody knows; for the page and for programs alike. */
@RestController
@Tag(name = "me")
class TokenExport {

    private final LookUpTokens lookUp;
    private final WriteList write;

    TokenExport(LookUpTokens lookUp, WriteList write) {
        this.lookUp = lookUp;
        this.write = write;
    }

    @GetMapping({"/tokens/export", "/api/me/tokens/export"})
    ResponseEntity<Resource> own(@RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(
                Listing.whole(
                        "web.tokens",
                        lookUp.own(who),
                        new Column<>("web.token.name", line -> line.token().name()),
                        new Column<>("web.token.reach", line -> line.token().reach()),
                        new Column<>("web.token.until", line -> line.token().untilOn()),
                        new Column<>("organization.token.madeAt", line -> line.token()
                                .madeAt()),
                        new Column<>("web.token.used", line -> line.token().usedOn()),
                        new Column<>("organization.token.revokedAt", line -> line.token()
                                .revokedAt())),
                format);
    }
}
