package io.duban.web;

import io.duban.web.Browser.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * A form of a page, found by the words on its button and filled in as a person can fill it: only fields that are there,
 * only choices that are offered, and with all that it carries hidden.
 */
public final class Form {

    /** One name and value, as it goes over the line. */
    public record Field(String name, String value) {}

    private final FormElement form;
    private final Element button;

    private Form(FormElement form, Element button) {
        this.form = form;
        this.button = button;
    }

    /** The one form with this button; {@code near} are words that must stand around the button when several have it. */
    static Form withButton(Page page, String words, String near) {
        List<Element> buttons = page.html().select("form button, button[form]").stream()
                .filter(button -> button.text().equals(words) && around(button).contains(near))
                .toList();
        if (buttons.size() != 1) {
            throw new AssertionError(
                    buttons.size() + " buttons " + words + " on " + page.address() + ": " + page.text());
        }
        return new Form(formOf(buttons.get(0)), buttons.get(0));
    }

    /** Whose button it is, in it or by its id. */
    private static FormElement formOf(Element button) {
        Element form = button.hasAttr("form")
                ? button.ownerDocument().getElementById(button.attr("form"))
                : button.closest("form");
        return (FormElement) Objects.requireNonNull(form);
    }

    Form fill(String name, String value) {
        Elements named = form.elements().select("[name=\"" + name + "\"]");
        if (named.isEmpty()) {
            throw new AssertionError("no field " + name + " in " + form.text());
        }
        if (named.is("[type=radio],[type=checkbox]")) {
            choose(named, value);
        } else if (named.is("select")) {
            named.select("option").removeAttr("selected");
            one(named.select("option[value=\"" + value + "\"]"), value).attr("selected", true);
        } else {
            one(named, name).val(value);
        }
        return this;
    }

    String action() {
        return form.absUrl("action");
    }

    /** Where the page's script saves what is being typed. */
    String draftAction() {
        return form.absUrl("data-autosave");
    }

    String fileField() {
        return one(form.elements().select("[type=file]"), "file field").attr("name");
    }

    /** As a browser sends them; a file is sent beside them. */
    List<Field> fields() {
        List<Field> all = form.formData().stream()
                .map(field -> new Field(field.key(), field.value()))
                .filter(field -> !isFile(field.name()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (button.hasAttr("name")) {
            all.add(new Field(button.attr("name"), button.val()));
        }
        return all;
    }

    private static void choose(Elements offered, String value) {
        Element chosen = one(offered.select("[value=\"" + value + "\"]"), value);
        if (chosen.attr("type").equals("radio")) {
            offered.removeAttr("checked");
        }
        chosen.attr("checked", true);
    }

    private boolean isFile(String name) {
        return form.elements().is("[type=file][name=\"" + name + "\"]");
    }

    private static Element one(Elements found, String what) {
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + what);
        }
        return found.get(0);
    }

    private static String around(Element button) {
        Element row = button.closest("tr");
        return (row == null ? button.ownerDocument() : row).text();
    }
}
