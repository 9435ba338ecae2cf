"""The lines that are a paper's own and no part of its report: credits, notices, datelines."""
