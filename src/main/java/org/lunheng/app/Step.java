package org.lunheng.app;

/** Something a reader does whose time counts, or that needs a number never used. */
public sealed interface Step permits QuizStep, KeepStep {}
