package io.duban.report.web;

import org.springframework.modulith.NamedInterface;

/**
 * What comes after a step where it is gone on with, in the reader's words.
 *
 * @param name what the model calls it
 * @param asked whether somebody is asked there; else it is where the matter ends, or waits for a day
 * @param whose the unit that does it, or those units that do
 * @param who the people who can do it by name, else by their role
 * @param agreed what happens when a decision goes on
 * @param handIn what is said on the button that leads there
 */
@NamedInterface("shown")
public record NextStep(String name, boolean asked, String whose, String who, String agreed, String handIn) {}
