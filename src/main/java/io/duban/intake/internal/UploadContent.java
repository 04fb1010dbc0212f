package io.duban.intake.internal;

/** The bytes of an upload; a mapper's method that returned an array would be taken for one of many rows. */
final class UploadContent {

    private final byte[] content;

    UploadContent(byte[] content) {
        this.content = content;
    }

    byte[] bytes() {
        return content;
    }
}
