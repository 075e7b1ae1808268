"""The commands of `Scripts/score`; each module has `main(arguments) -> exit code`."""
