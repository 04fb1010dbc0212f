package io.duban.reading;

import io.duban.reading.source.TinyDocx;
import io.duban.reading.source.TinyPdf;
import io.duban.reading.source.TinyXlsx;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a document of 100 pages takes to read as text, Word and PDF, and a workbook of 2,000 rows, and what stays in memory. Run it with the
 * compiled classes and tests on the class path, see the README.
 */
public final class ReadingBench {

    private static final int PAGES = 100;
    private static final int LINES = 28;
    private static final int WIDTH = 36;
    private static final int ROWS = 2000;
    private static final int WARM_UP = 5;
    private static final int RUNS = 20;

    private ReadingBench() {}

    public static void main(String[] arguments) {
        List<String> paragraphs = paragraphs();
        List<String> lines = lines(paragraphs);
        TinyDocx docx = new TinyDocx();
        paragraphs.forEach(docx::paragraph);
        TinyPdf pdf = new TinyPdf();
        for (int from = 0; from < lines.size(); from += LINES) {
            pdf.page(lines.subList(from, Math.min(from + LINES, lines.size())));
        }
        measure("text", String.join("\n", paragraphs).getBytes(StandardCharsets.UTF_8));
        measure("docx", docx.bytes());
        measure("pdf", pdf.bytes());
        measure("xlsx of " + ROWS + " rows", new TinyXlsx().sheet("清单", workbook()).bytes());
    }

    /** Tasks have two rows on average. */
    private static List<List<String>> workbook() {
        return new RandomTable(1, ROWS / 2).rows();
    }

    private static void measure(String kind, byte[] content) {
        int tasks = 0;
        for (int i = 0; i < WARM_UP; i++) {
            tasks = PlanReader.read(content, "").tasks().size();
        }
        long before = kept();
        long worst = 0;
        long all = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            PlanReader.read(content, "");
            long took = (System.nanoTime() - start) / 1_000_000;
            worst = Math.max(worst, took);
            all += took;
        }
        System.out.printf(
                "%s: %d tasks, mean %d ms, worst %d ms, kept after %d runs %+d KB%n",
                kind, tasks, all / RUNS, worst, RUNS, (kept() - before) / 1024);
    }

    private static long kept() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (long seed = 0; lines(paragraphs).size() < PAGES * LINES; seed++) {
            paragraphs.addAll(new RandomPlan(seed).paragraphs());
        }
        return paragraphs;
    }

    private static List<String> lines(List<String> paragraphs) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (int from = 0; from < paragraph.length(); from += WIDTH) {
                lines.add(paragraph.substring(from, Math.min(from + WIDTH, paragraph.length())));
            }
        }
        return lines;
    }
}
