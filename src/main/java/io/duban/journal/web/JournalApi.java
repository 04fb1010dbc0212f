package io.duban.journal.web;

import io.duban.journal.SealJournal;
import io.duban.journal.SearchJournal;
import io.duban.journal.VerifyJournal;
import io.duban.journal.web.json.EntryJson;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The journal as JSON, for admins and auditors. */
@RestController
@RequestMapping("/api/journal")
@Tag(name = "journal")
class JournalApi {

    private final SearchJournal searchJournal;
    private final SealJournal sealJournal;
    private final VerifyJournal verifyJournal;
    private final JournalQuestions questions;

    JournalApi(
            SearchJournal searchJournal,
            SealJournal sealJournal,
            VerifyJournal verifyJournal,
            JournalQuestions questions) {
        this.searchJournal = searchJournal;
        this.sealJournal = sealJournal;
        this.verifyJournal = verifyJournal;
        this.questions = questions;
    }

    /**
     * Newest first; {@code subject} is a kind and an id with a colon between, {@code words} a number, title or name,
     * {@code person} a name or account, {@code act} the code of an act or words of its text.
     */
    @GetMapping
    Slice<EntryJson> search(@ParameterObject JournalForm form, @ParameterObject Paging paging, Actor.Person who) {
        return searchJournal.search(questions.of(form, who), paging, who).map(EntryJson::of);
    }

    @PostMapping("/seals")
    @ResponseStatus(HttpStatus.CREATED)
    SealJson seal(Actor.Person who) {
        return SealJson.of(sealJournal.seal(who));
    }

    /** The seal made last; 204 when there is none. */
    @GetMapping("/seals/last")
    ResponseEntity<SealJson> lastSeal(Actor.Person who) {
        return sealJournal
                .last(who)
                .map(SealJson::of)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Starts a verification, or answers with the one that runs. */
    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CheckJson verify(Actor.Person who) {
        return CheckJson.of(verifyJournal.start(who));
    }

    /** The verification started last; 204 when there was none. */
    @GetMapping("/checks/last")
    ResponseEntity<CheckJson> lastCheck(Actor.Person who) {
        return verifyJournal
                .last(who)
                .map(CheckJson::of)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
