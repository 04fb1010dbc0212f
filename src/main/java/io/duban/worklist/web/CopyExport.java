package io.duban.worklist.web;

import io.duban.export.Column;
import io.duban.export.ExportForm;
import io.duban.export.Listing;
import io.duban.export.WriteList;
import io.duban.shared.Actor;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.work.CopyReader;
import io.duban.work.ReadCopies;
import io.duban.work.ReceivedCopy;
import io.duban.work.SentCopy;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Copies to read as a file; for the page and for programs alike. */
@RestController
@Tag(name = "desk")
class CopyExport {

    /** A copy and one of those to whom it was sent: a line of its own for each of them. */
    private record SentLine(SentCopy sent, CopyReader reader) {

        static Stream<SentLine> of(SentCopy sent) {
            return sent.readers().stream().map(reader -> new SentLine(sent, reader));
        }
    }

    private static final List<Column<ReceivedCopy>> RECEIVED = List.of(
            new Column<>("worklist.copies.at", ReceivedCopy::sentAt),
            new Column<>("worklist.export.number", ReceivedCopy::number),
            new Column<>("worklist.matter", ReceivedCopy::title),
            new Column<>("worklist.kind", ReceivedCopy::step),
            new Column<>("worklist.copies.from", ReceivedCopy::sentByName),
            new Column<>("worklist.copies.words", ReceivedCopy::words),
            new Column<>("worklist.copies.read", ReceivedCopy::readAt));

    private static final List<Column<SentLine>> SENT = List.of(
            new Column<>("worklist.copies.at", line -> line.sent().copy().sentAt()),
            new Column<>("worklist.export.number", line -> line.sent().copy().number()),
            new Column<>("worklist.matter", line -> line.sent().copy().title()),
            new Column<>("worklist.kind", line -> line.sent().copy().step()),
            new Column<>("worklist.copies.words", line -> line.sent().copy().words()),
            new Column<>("worklist.copy.readers", line -> line.reader().name()),
            new Column<>("worklist.copies.state", line -> line.reader().state()),
            new Column<>("worklist.copies.read", line -> line.reader().readAt()));

    private final ReadCopies read;
    private final WriteList write;

    CopyExport(ReadCopies read, WriteList write) {
        this.read = read;
        this.write = write;
    }

    /** What the caller was sent, or sent. */
    @GetMapping({"/copies/export", "/api/copies/export"})
    ResponseEntity<Resource> list(
            @RequestParam(defaultValue = "RECEIVED") CopyPages.CopyList tab,
            @RequestParam(defaultValue = "XLSX") ExportForm format,
            Actor.Person who)
            throws IOException {
        String title = "worklist.copies." + tab;
        return tab == CopyPages.CopyList.SENT
                ? write.answer(new Listing<>(title, SENT, paging -> sent(paging, who)), format)
                : write.answer(new Listing<>(title, RECEIVED, paging -> read.received(paging, who)), format);
    }

    private Slice<SentLine> sent(Paging paging, Actor.Person who) {
        Slice<SentCopy> page = read.sent(paging, who);
        return new Slice<>(page.rows().stream().flatMap(SentLine::of).toList(), page.next());
    }
}
