package io.duban.supervision;

/** What a task's light may be (红黄绿灯); grey is not started or ended. */
public enum LightColor {
    GREEN,
    YELLOW,
    RED,
    GREY
}
