package io.duban.export;

import io.duban.shared.BusinessTime;
import io.duban.shared.Paging;
import io.duban.shared.Slice;
import io.duban.shared.WorkbookTime;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Writes a list to a file in the language of the reader and answers with it. It is written page by page to the disk
 * before the first byte goes out: neither is it ever whole in memory, nor does anybody take half a list for all of it.
 */
@Component
public class WriteList {

    /** How many rows a file holds. */
    public static final int MOST = 100_000;

    private final MessageSource messages;
    private final Clock clock;

    WriteList(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The whole list as a download.
     *
     * @throws ExportRefusal.TooLong for more than {@value #MOST} rows
     * @throws IOException when the disk is full or fails
     */
    public <T> ResponseEntity<Resource> answer(Listing<T> listing, ExportForm form) throws IOException {
        CellTexts texts = new CellTexts(messages, LocaleContextHolder.getLocale());
        String title = texts.message(listing.title());
        String name = title + " " + BusinessTime.today(clock) + "." + form.ending();
        Path file = file(listing, form, title, texts);
        return ResponseEntity.ok()
                .contentType(form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentLength(Files.size(file))
                .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    }

    private <T> Path file(Listing<T> listing, ExportForm form, String title, CellTexts texts) throws IOException {
        Path file = Files.createTempFile("duban-list", "." + form.ending());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (form == ExportForm.CSV) {
                write(listing, new CsvSheet(out, texts), texts);
            } else {
                WorkbookTime.write(
                        made -> write(listing, new WorkbookSheet(made, title, texts), texts), out, clock.instant());
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static <T> void write(Listing<T> listing, Sheet written, CellTexts texts) throws IOException {
        try (Sheet sheet = written) {
            sheet.head(listing.columns().stream()
                    .map(column -> texts.message(column.heading()))
                    .toList());
            int rows = 0;
            String after = null;
            do {
                Slice<T> page = listing.pages().apply(new Paging(after, Paging.MOST));
                rows += page.rows().size();
                if (rows > MOST) {
                    throw new ExportRefusal.TooLong(MOST);
                }
                for (T row : page.rows()) {
                    sheet.row(values(listing, row));
                }
                sheet.flush();
                after = page.next();
            } while (after != null);
        }
    }

    private static <T> List<@Nullable Object> values(Listing<T> listing, T row) {
        List<@Nullable Object> values = new ArrayList<>();
        listing.columns().forEach(column -> values.add(column.value().of(row)));
        return values;
    }
}
