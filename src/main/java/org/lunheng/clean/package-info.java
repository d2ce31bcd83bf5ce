/** Restores a damaged raw text to an interview, in named, ordered, replayable steps. */
package org.lunheng.clean;
