package io.duban.organization.web;

import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done, as a page says it once: on the page that comes next, or on the one that answers itself. */
record DoneMessage(String messageKey, List<String> arguments) {

    static String at(String path, RedirectAttributes redirect, String messageKey, List<String> arguments) {
        return new DoneMessage(messageKey, arguments).at(path, redirect);
    }

    /** Post, redirect, get. */
    String at(String path, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", messageKey);
        redirect.addFlashAttribute("doneArguments", arguments);
        return "redirect:" + path;
    }

    void on(Model model) {
        model.addAttribute("done", messageKey);
        model.addAttribute("doneArguments", arguments);
    }
}
