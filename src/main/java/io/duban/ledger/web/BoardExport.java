package io.duban.ledger.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.ledger.Board;
import io.duban.ledger.BoardTask;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.supervision.Light;
import io.duban.supervision.LightColor;
import io.duban.task.TaskId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of the board as a file; for the page and for programs alike. */
@RestController
@Tag(name = "tasks")
class BoardExport {

    /** A task with its light; one that was issued a moment ago may have none. */
    private record Lit(BoardTaskJson task, @Nullable Light light) {

        MessageSourceResolvable color() {
            LightColor color = light == null ? LightColor.GREY : light.color();
            return new DefaultMessageSourceResolvable("shared.light." + color);
        }
    }

    private static final List<Column<Lit>> COLUMNS = Stream.concat(
                    Stream.of(new Column<>("ledger.light", Lit::color)),
                    BoardTaskJson.COLUMNS.stream().map(column -> column.of(Lit::task)))
            .toList();

    private final Board board;
    private final WriteList write;

    BoardExport(Board board, WriteList write) {
        this.board = board;
        this.write = write;
    }

    /** All that the caller may see, sorted and filtered as on the board. */
    @GetMapping({"/board/export", "/api/tasks/export"})
    ResponseEntity<Resource> tasks(
            @ParameterObject BoardForm form, @RequestParam(defaultValue = "XLSX") ExportForm format, Actor.Person who)
            throws IOException {
        return write.answer(new Listing<>("ledger.tasks", COLUMNS, paging -> page(form, paging, who)), format);
    }

    private Slice<Lit> page(BoardForm form, Paging paging, Actor.Person who) {
        Slice<BoardTask> slice = board.tasks(form.filter(), paging, who);
        Map<TaskId, Light> lights = board.lights(slice.rows());
        return slice.map(task -> new Lit(BoardTaskJson.of(task), lights.get(task.id())));
    }
}
