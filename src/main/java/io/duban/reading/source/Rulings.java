package io.duban.reading.source;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Collects the straight lines that are drawn on a page, across and down; thin rectangles are lines too. */
final class Rulings {

    /** A page with more lines shows a drawing. */
    private static final int MOST = 20_000;

    private static final float THIN = 3;

    private final PDRectangle frame;
    private final int turned;
    private final List<Box> strokes = new ArrayList<>();
    private final List<Box> rectangles = new ArrayList<>();
    private final List<Box> drawn = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private Point2D.Float begun = at;

    Rulings(PDPage page) {
        frame = page.getCropBox();
        turned = Math.floorMod(page.getRotation(), 360);
    }

    /** The lines, none if there are too many for tables. */
    List<Box> lines() {
        return drawn.size() > MOST ? List.of() : drawn;
    }

    /** Takes note of an operator of the page's content. */
    void take(String operator, List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands);
        switch (operator) {
            case "m" -> begin(point(numbers, matrix));
            case "l" -> lineTo(point(numbers, matrix));
            case "h" -> lineTo(begun);
            case "re" -> rectangle(numbers, matrix);
            case "s", "b", "b*" -> {
                lineTo(begun);
                paint(false);
            }
            case "S", "B", "B*" -> paint(false);
            case "f", "F", "f*" -> paint(true);
            case "n" -> clear();
            default -> {}
        }
    }

    private void begin(Point2D.Float point) {
        at = point;
        begun = point;
    }

    private void lineTo(Point2D.Float point) {
        add(strokes, at, point);
        at = point;
    }

    private void rectangle(float[] numbers, Matrix matrix) {
        if (numbers.length == 4) {
            add(
                    rectangles,
                    place(matrix.transformPoint(numbers[0], numbers[1])),
                    place(matrix.transformPoint(numbers[0] + numbers[2], numbers[1] + numbers[3])));
        }
    }

    private static void add(List<Box> path, Point2D.Float one, Point2D.Float other) {
        if (path.size() <= MOST) {
            path.add(new Box(
                    Math.min(one.x, other.x),
                    Math.min(one.y, other.y),
                    Math.max(one.x, other.x),
                    Math.max(one.y, other.y)));
        }
    }

    /** Of a drawn rectangle all four sides count, of a filled one only whether it is thin. */
    private void paint(boolean filled) {
        if (drawn.size() <= MOST) {
            strokes.stream().filter(box -> !filled && isThin(box)).forEach(drawn::add);
            rectangles.forEach(box -> drawn.addAll(isThin(box) ? List.of(box) : filled ? List.of() : sides(box)));
        }
        clear();
    }

    private void clear() {
        strokes.clear();
        rectangles.clear();
    }

    private static boolean isThin(Box box) {
        return box.width() < THIN || box.height() < THIN;
    }

    private static List<Box> sides(Box box) {
        return List.of(
                new Box(box.left(), box.top(), box.right(), box.top()),
                new Box(box.left(), box.bottom(), box.right(), box.bottom()),
                new Box(box.left(), box.top(), box.left(), box.bottom()),
                new Box(box.right(), box.top(), box.right(), box.bottom()));
    }

    private Point2D.Float point(float[] numbers, Matrix matrix) {
        return numbers.length < 2 ? at : place(matrix.transformPoint(numbers[0], numbers[1]));
    }

    /** As the page is looked at: from the upper left corner, turned as the page is. */
    private Point2D.Float place(Point2D.Float point) {
        float x = point.x - frame.getLowerLeftX();
        float y = point.y - frame.getLowerLeftY();
        return switch (turned) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(frame.getWidth() - x, y);
            case 270 -> new Point2D.Float(frame.getHeight() - y, frame.getWidth() - x);
            default -> new Point2D.Float(x, frame.getHeight() - y);
        };
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }
}
