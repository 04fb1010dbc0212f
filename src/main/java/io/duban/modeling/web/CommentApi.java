package io.duban.modeling.web;

import io.duban.modeling.CommentOnDraft;
import io.duban.modeling.CommentSheet;
import io.duban.modeling.ModelComment;
import io.duban.modeling.ModelDraftId;
import io.duban.modeling.ReadComments;
import io.duban.modeling.SettleComment;
import io.duban.shared.Actor;
import io.duban.shared.Slice;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said about drafts of models, as JSON. */
@RestController
@RequestMapping("/api/model-drafts/{draft}/comments")
@Tag(name = "models")
class CommentApi {

    private final ReadComments read;
    private final CommentOnDraft comment;
    private final SettleComment settle;

    CommentApi(ReadComments read, CommentOnDraft comment, SettleComment settle) {
        this.read = read;
        this.comment = comment;
        this.settle = settle;
    }

    /** {@code element} is null where it is about the whole model; {@code called} is what it was called then. */
    record CommentJson(
            int number,
            @Nullable String element,
            String called,
            String words,
            UUID writtenBy,
            Instant writtenAt,
            @Nullable UUID settledBy,
            @Nullable Instant settledAt) {

        private static CommentJson of(ModelComment comment) {
            return new CommentJson(
                    comment.number(),
                    comment.element(),
                    comment.called(),
                    comment.text(),
                    comment.writtenBy().value(),
                    comment.writtenAt(),
                    comment.settledBy() == null ? null : comment.settledBy().value(),
                    comment.settledAt());
        }
    }

    /** Those that nobody has settled first. */
    @GetMapping
    Slice<CommentJson> list(@PathVariable ModelDraftId draft, Actor.Person actor) {
        CommentSheet sheet = read.of(draft, actor);
        return Slice.all(Stream.concat(sheet.open().stream(), sheet.settled().stream())
                .map(CommentJson::of)
                .toList());
    }

    /** Answers all comments on the draft. */
    @PostMapping
    Slice<CommentJson> write(
            @PathVariable ModelDraftId draft, @Valid @RequestBody CommentForm form, Actor.Person actor) {
        comment.comment(draft, form.about(), form.words(), actor);
        return list(draft, actor);
    }

    /** Answers all comments on the draft. */
    @PostMapping("/{number}/settlement")
    Slice<CommentJson> settle(@PathVariable ModelDraftId draft, @PathVariable int number, Actor.Person actor) {
        settle.settle(draft, number, actor);
        return list(draft, actor);
    }
}
