/**
 * What an interview is: its blocks, people and paragraphs, and the apparatus of its restoration.
 */
package org.lunheng.document;
