package io.duban.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of files that are taken as evidence; nothing that a browser or an office program would execute is. */
public enum EvidenceType {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    DOC("application/msword", false, "doc"),
    XLS("application/vnd.ms-excel", false, "xls"),
    TXT("text/plain", false, "txt"),
    CSV("text/csv", false, "csv");

    private final String mediaType;
    private final boolean shownInline;
    private final String endings;

    EvidenceType(String mediaType, boolean shownInline, String endings) {
        this.mediaType = mediaType;
        this.shownInline = shownInline;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** For the browser's file dialog: .pdf,.png and so on. */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(type -> Arrays.stream(type.endings.split(" ", -1)))
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** Whether a browser may show it; everything else is only ever downloaded. */
    public boolean shownInline() {
        return shownInline;
    }

    /** The type that a file name's ending promises; what the file is stays to be seen. */
    public static Optional<EvidenceType> promisedBy(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> List.of(type.endings.split(" ", -1)).contains(ending))
                .findFirst();
    }

    public static Optional<EvidenceType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
