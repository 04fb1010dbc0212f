package io.duban.web.action;

import io.duban.shared.Actor;
import io.duban.shared.Lines;
import io.duban.shared.Refusal;
import io.duban.shared.StaleAggregate;
import io.duban.shared.UnitId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handlers of the kinds that the modules have, for the tests of what stands around them. */
@Controller
class TestActions {

    record Note(@NotBlank String text) {}

    record TestForm(String text, String words, int version) {}

    record Noted(UUID id, String text) {}

    static final class No extends Refusal {
        private static final long serialVersionUID = 1;

        No() {
            super("web.problem.keyReused");
        }
    }

    private final JdbcClient jdbc;
    private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Map<String, CyclicBarrier> barriers = new ConcurrentHashMap<>();

    TestActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("CREATE TABLE IF NOT EXISTS web_test_note"
                        + " (id CHAR(36) PRIMARY KEY, text VARCHAR(200) NOT NULL, locks INT NOT NULL DEFAULT 0)")
                .update();
    }

    int tries(String text) {
        return tries.getOrDefault(text, new AtomicInteger()).get();
    }

    @PostMapping("/test/acts")
    String act(@Lines @RequestParam String text, Actor.Person actor, RedirectAttributes redirect) {
        note(text);
        redirect.addFlashAttribute("done", "done.web.password");
        redirect.addAttribute("of", actor.name());
        return "redirect:/test/acts";
    }

    @PostMapping("/test/refusals")
    String refuse(@RequestParam String text, @RequestParam boolean refused) {
        note(text);
        if (refused) {
            throw new No();
        }
        return "redirect:/test/acts";
    }

    @PostMapping("/test/invalid")
    String invalid(@RequestParam String text, HttpServletResponse response) {
        note(text);
        response.setStatus(422);
        return "web/sign-in";
    }

    @PostMapping("/test/races")
    String race(@RequestParam String text, @RequestParam int lost) {
        note(text);
        if (tries.computeIfAbsent(text, any -> new AtomicInteger()).incrementAndGet() <= lost) {
            throw new CannotAcquireLockException("lost a race");
        }
        return "redirect:/test/acts";
    }

    /** Locks two rows; two senders with the rows the other way round meet in the middle on their first try. */
    @PostMapping("/test/deadlocks")
    String lockTwo(@RequestParam String pair, @RequestParam String first, @RequestParam String second)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        lock(first);
        if (tries.computeIfAbsent(pair, any -> new AtomicInteger()).incrementAndGet() <= 2) {
            barriers.computeIfAbsent(pair, any -> new CyclicBarrier(2)).await(20, TimeUnit.SECONDS);
        }
        lock(second);
        return "redirect:/test/acts";
    }

    @PostMapping("/test/files")
    String file(@RequestParam MultipartFile file) {
        note(file.getOriginalFilename() + " " + file.getSize());
        return "redirect:/test/acts";
    }

    @PostMapping("/api/test/notes")
    @ResponseBody
    @ResponseStatus(HttpStatus.CREATED)
    Noted noteByApi(@Valid @RequestBody Note body) {
        return new Noted(note(body.text()), body.text());
    }

    @PostMapping("/api/test/notes/{unit}")
    ResponseEntity<UnitId> noteOn(@PathVariable UnitId unit) {
        note(unit.toString());
        return ResponseEntity.accepted().body(unit);
    }

    @GetMapping("/test/form")
    String form(@RequestParam(required = false) String sent) {
        return "test/form";
    }

    /** What a text says is what happens to it. */
    @PostMapping("/test/form")
    String form(TestForm form, BindingResult errors, HttpServletResponse response, RedirectAttributes redirect) {
        if (form.text().equals("refuse")) {
            throw new No();
        }
        if (form.text().equals("stale")) {
            throw new StaleAggregate("test");
        }
        if (form.text().equals("invalid")) {
            errors.rejectValue("words", "web.password.differ");
            response.setStatus(422);
            return "test/form";
        }
        if (form.text().equals("gone")) {
            response.setStatus(422);
            return "web/sign-in";
        }
        note(form.text() + " v" + form.version());
        redirect.addFlashAttribute("done", "done.web.password");
        return "redirect:/test/form?sent";
    }

    @PostMapping("/test/form/draft")
    @ResponseBody
    Map<String, Object> draft(TestForm form) {
        note("draft " + form.text());
        return Map.of("version", form.version() + 1);
    }

    @GetMapping("/test/broken")
    String broken() {
        throw new IllegalStateException("planted");
    }

    private UUID note(String text) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO web_test_note (id, text) VALUES (?, ?)")
                .params(id.toString(), text)
                .update();
        return id;
    }

    private void lock(String text) {
        jdbc.sql("UPDATE web_test_note SET locks = locks + 1 WHERE text = ?")
                .param(text)
                .update();
    }
}
