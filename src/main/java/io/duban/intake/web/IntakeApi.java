package io.duban.intake.web;

import io.duban.intake.ReadDocument;
import io.duban.reading.Proposal;
import io.duban.reading.document.ReadingRefusal;
import io.duban.reading.source.Sources;
import io.duban.shared.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A document in, the plan that it proposes out; nothing is kept. */
@RestController
@RequestMapping("/api/intake")
@Tag(name = "intake")
class IntakeApi {

    private static final int LARGEST = Sources.LARGEST_MEGABYTES * 1024 * 1024;

    private final ReadDocument readDocument;

    IntakeApi(ReadDocument readDocument) {
        this.readDocument = readDocument;
    }

    @Operation(operationId = "intakeRead")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Proposal file(@RequestParam MultipartFile file, Actor.Person actor) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return readDocument.read(file.getBytes(), name, actor);
    }

    /**
     * The body is read as a file would be, so that text in GB18030 needs no charset; no more is taken in than is read.
     */
    @Operation(operationId = "intakeRead")
    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    Proposal text(InputStream body, Actor.Person actor) throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new ReadingRefusal.TooLarge(Sources.LARGEST_MEGABYTES);
        }
        return readDocument.read(content, "", actor);
    }
}
