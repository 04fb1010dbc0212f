package io.duban.worklist.web;

import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.PersonId;
import io.duban.shared.Slice;
import io.duban.shared.StepKey;
import io.duban.shared.UnitId;
import io.duban.task.TaskId;
import io.duban.work.Block;
import io.duban.work.Copy;
import io.duban.work.CopyId;
import io.duban.work.CopyReader;
import io.duban.work.CopyState;
import io.duban.work.ReadCopies;
import io.duban.work.Readership;
import io.duban.work.ReceivedCopy;
import io.duban.work.SendCopy;
import io.duban.work.SentCopy;
import io.duban.work.WithdrawCopy;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Copies to read, as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "desk")
class CopyApi {

    private final SendCopy send;
    private final CopyMatters matters;
    private final ReadCopies read;
    private final WithdrawCopy withdraw;

    CopyApi(SendCopy send, CopyMatters matters, ReadCopies read, WithdrawCopy withdraw) {
        this.send = send;
        this.matters = matters;
        this.read = read;
        this.withdraw = withdraw;
    }

    /** Somebody to whom a copy can be sent, in one of the units in which that person works. */
    record PossibleReader(PersonId person, String name, UnitId unit, String unitName) {

        static PossibleReader of(Readership.Reader given) {
            return new PossibleReader(given.person(), given.name(), given.unit(), given.unitName());
        }
    }

    /** What a copy is of (the step null: the thing itself), and where that is read. */
    record CopyOf(
            CopyId id,
            Block.About about,
            UUID subject,
            @Nullable StepKey step,
            String number,
            String title,
            String words,
            Instant sentAt) {

        static CopyOf of(Copy given) {
            return new CopyOf(
                    given.id(),
                    given.about(),
                    given.subject(),
                    given.step(),
                    given.number(),
                    given.title(),
                    given.words(),
                    given.sentAt());
        }
    }

    /** A copy that the caller was sent; {@code readAt} is null until it was opened. */
    record Received(
            CopyId id,
            Block.About about,
            UUID subject,
            @Nullable StepKey step,
            String number,
            String title,
            String words,
            String sentByName,
            Instant sentAt,
            @Nullable Instant readAt) {

        static Received of(ReceivedCopy given) {
            return new Received(
                    given.id(),
                    given.about(),
                    given.subject(),
                    given.step(),
                    given.number(),
                    given.title(),
                    given.words(),
                    given.sentByName(),
                    given.sentAt(),
                    given.readAt());
        }
    }

    /** To whom a copy was sent. */
    record SentTo(String name, CopyState state, @Nullable Instant readAt) {

        static SentTo of(CopyReader given) {
            return new SentTo(given.name(), given.state(), given.readAt());
        }
    }

    /** A copy that the caller sent. */
    record Sent(CopyOf copy, List<SentTo> readers) {

        static Sent of(SentCopy given) {
            return new Sent(
                    CopyOf.of(given.copy()),
                    given.readers().stream().map(SentTo::of).toList());
        }
    }

    @GetMapping("/tasks/{task}/copies/readers")
    Slice<PossibleReader> readersOfTask(@PathVariable TaskId task, Actor.Person actor) {
        return readers(send.choice(matters.of(task), actor));
    }

    @GetMapping("/work/{item}/copies/readers")
    Slice<PossibleReader> readersOfStep(@PathVariable String item, Actor.Person actor) {
        return readers(send.choice(matters.ofStep(item), actor));
    }

    @PostMapping("/tasks/{task}/copies")
    CopyOf sendTask(@PathVariable TaskId task, @Valid @RequestBody CopyForm form, Actor.Person actor) {
        return CopyOf.of(send.send(matters.of(task), form.wanted(), actor));
    }

    @PostMapping("/work/{item}/copies")
    CopyOf sendStep(@PathVariable String item, @Valid @RequestBody CopyForm form, Actor.Person actor) {
        return CopyOf.of(send.send(matters.ofStep(item), form.wanted(), actor));
    }

    /** What the caller was sent, the last first. */
    @GetMapping("/copies")
    Slice<Received> received(@ParameterObject Paging paging, Actor.Person actor) {
        return read.received(paging, actor).map(Received::of);
    }

    /** What the caller sent, the last first. */
    @GetMapping("/copies/sent")
    Slice<Sent> sent(@ParameterObject Paging paging, Actor.Person actor) {
        return read.sent(paging, actor).map(Sent::of);
    }

    /** Marks a copy as read, the first time. */
    @PostMapping("/copies/{copy}/opening")
    CopyOf open(@PathVariable CopyId copy, Actor.Person actor) {
        return CopyOf.of(read.open(copy, actor));
    }

    /** Withdraws a copy from those who have not opened it. */
    @PostMapping("/copies/{copy}/withdrawal")
    CopyOf withdraw(@PathVariable CopyId copy, Actor.Person actor) {
        return CopyOf.of(withdraw.withdraw(copy, actor));
    }

    private static Slice<PossibleReader> readers(List<Readership.Reader> able) {
        return Slice.all(able.stream().map(PossibleReader::of).toList());
    }
}
