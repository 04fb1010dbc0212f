package io.duban.organization.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Post, redirect, get: leads to a page that says once what was done. */
final class Done {

    private Done() {}

    static String at(String path, RedirectAttributes redirect, String messageKey, List<String> arguments) {
        redirect.addFlashAttribute("done", messageKey);
        redirect.addFlashAttribute("doneArguments", arguments);
        return "redirect:" + path;
    }
}
