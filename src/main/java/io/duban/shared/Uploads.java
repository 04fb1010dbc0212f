package io.duban.shared;

/** How large what is sent may be; the one place for it. */
public final class Uploads {

    /** The largest file, in megabytes of 1,048,576 bytes. */
    public static final int LARGEST_FILE_MEGABYTES = 20;

    public static final long LARGEST_FILE = LARGEST_FILE_MEGABYTES * 1024L * 1024;

    /** The largest workbook of a plan's ledger, which is read whole into memory. */
    public static final int LARGEST_WORKBOOK_MEGABYTES = 5;

    public static final long LARGEST_WORKBOOK = LARGEST_WORKBOOK_MEGABYTES * 1024L * 1024;

    /** The largest request with files and fields together. */
    public static final int LARGEST_REQUEST_MEGABYTES = 60;

    public static final long LARGEST_REQUEST = LARGEST_REQUEST_MEGABYTES * 1024L * 1024;

    /** The most fields of one form. */
    public static final int MOST_FIELDS = 5000;

    private Uploads() {}
}
