"""Calendar units and their names: values, amounts, what comes round, and feasts."""
